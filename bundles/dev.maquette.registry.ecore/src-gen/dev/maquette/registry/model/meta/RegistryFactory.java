// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.meta;

import dev.maquette.registry.model.DefaultSettings;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.License;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.Relationship;
import dev.maquette.registry.model.Submodel;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see dev.maquette.registry.model.meta.RegistryPackage
 * @generated
 */
public interface RegistryFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegistryFactory eINSTANCE = dev.maquette.registry.model.impl.RegistryFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Model Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Model Entry</em>'.
	 * @generated
	 */
	ModelEntry createModelEntry();

	/**
	 * Returns a new object of class '<em>Default Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Default Settings</em>'.
	 * @generated
	 */
	DefaultSettings createDefaultSettings();

	/**
	 * Returns a new object of class '<em>License</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>License</em>'.
	 * @generated
	 */
	License createLicense();

	/**
	 * Returns a new object of class '<em>Submodel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Submodel</em>'.
	 * @generated
	 */
	Submodel createSubmodel();

	/**
	 * Returns a new object of class '<em>Relationship</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relationship</em>'.
	 * @generated
	 */
	Relationship createRelationship();

	/**
	 * Returns a new object of class '<em>Install Job</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Install Job</em>'.
	 * @generated
	 */
	InstallJob createInstallJob();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	RegistryPackage getRegistryPackage();

} //RegistryFactory
